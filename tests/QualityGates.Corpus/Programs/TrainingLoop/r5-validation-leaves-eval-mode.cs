// corpus: Training mode is set once before all epochs; the validation at the end of each epoch switches to evaluation and nobody switches back.
// library: TorchSharp
// axis: console program with static methods
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Program
{
    private const int Epochs = 15;

    private static void Main()
    {
        torch.manual_seed(77);
        var net = Sequential(("l1", Linear(40, 80)), ("bn", BatchNorm1d(80)), ("r", ReLU()), ("do", Dropout(0.3)), ("l2", Linear(80, 5)));
        var optimizer = optim.Adam(net.parameters());
        var (x, y) = (torch.load("gait-x.pt").split(64), torch.load("gait-y.pt").split(64));
        using var heldX = torch.load("gait-held-x.pt");
        using var heldY = torch.load("gait-held-y.pt");

        net.train();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var loss = TrainOneEpoch(net, optimizer, x, y);
            var accuracy = Validate(net, heldX, heldY);
            Console.WriteLine($"{epoch}: {loss:F3} {accuracy:P1}");
        }
    }

    private static double TrainOneEpoch(Module<Tensor, Tensor> net, optim.Optimizer optimizer, Tensor[] x, Tensor[] y)
    {
        var total = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(net.call(x[i]), y[i]); // expect: MLQ5003
            loss.backward();
            optimizer.step();
            total += loss.item<float>();
        }
        return total / x.Length;
    }

    private static double Validate(Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        net.eval();
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return net.call(x).argmax(1).eq(y).to_type(ScalarType.Float32).mean().item<float>();
    }
}
