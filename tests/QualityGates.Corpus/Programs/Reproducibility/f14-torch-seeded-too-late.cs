// corpus: The seed is set inside the training method, after the constructor made the layers.
// library: TorchSharp
// axis: field
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var trainer = new DigitTrainer();
trainer.Train(10); // expect: MLQ1003

sealed class DigitTrainer : IDisposable
{
    private readonly Sequential net = Sequential(("fc1", Linear(20, 10)), ("act", ReLU()), ("fc2", Linear(10, 1)));

    public void Train(int epochs)
    {
        torch.manual_seed(11);
        using var sgd = optim.SGD(net.parameters(), 0.01);
        using var criterion = MSELoss();
        net.train();
        for (var e = 0; e < epochs; e++)
        {
            using var scope = NewDisposeScope();
            var x = rand(32, 20);
            var y = x.sum(1, keepdim: true);
            sgd.zero_grad();
            var loss = criterion.call(net.call(x), y);
            loss.backward();
            sgd.step();
            Console.WriteLine(loss.item<float>());
        }
    }

    public void Dispose() => net.Dispose();
}
