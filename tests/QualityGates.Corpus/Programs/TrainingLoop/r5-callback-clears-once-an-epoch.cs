// corpus: Gradients are cleared by a callback when an epoch begins, and the optimizer steps at every batch: all batches of an epoch add up.
// library: TorchSharp
// axis: callbacks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(3);
var net = Sequential(("a", Linear(20, 64)), ("b", GELU()), ("c", Linear(64, 4)));
var optimizer = optim.AdamW(net.parameters(), 3e-4);
var loop = new TrainingLoop(net, optimizer, [new ClearGradients(optimizer), new ConsoleLog()]);
loop.Run(torch.load("x.pt").split(128), torch.load("y.pt").split(128), 10);

net.eval();
using (torch.no_grad())
{
    using var testX = torch.load("test-x.pt");
    using var testY = torch.load("test-y.pt");
    Console.WriteLine(net.call(testX).argmax(1).eq(testY).to_type(ScalarType.Float32).mean().item<float>());
}

public interface ITrainingCallback
{
    void OnEpochBegin(int epoch);

    void OnBatchEnd(int batch, double loss);
}

public sealed class ClearGradients(optim.Optimizer optimizer) : ITrainingCallback
{
    public void OnEpochBegin(int epoch) => optimizer.zero_grad();

    public void OnBatchEnd(int batch, double loss)
    {
    }
}

public sealed class ConsoleLog : ITrainingCallback
{
    public void OnEpochBegin(int epoch) => Console.WriteLine($"epoch {epoch}");

    public void OnBatchEnd(int batch, double loss)
    {
        if (batch % 50 == 0)
        {
            Console.WriteLine($"  {batch}: {loss:F4}");
        }
    }
}

public sealed class TrainingLoop(Module<Tensor, Tensor> net, optim.Optimizer optimizer, IReadOnlyList<ITrainingCallback> callbacks)
{
    private readonly Module<Tensor, Tensor, Tensor> _loss = CrossEntropyLoss();

    public void Run(Tensor[] inputs, Tensor[] targets, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var callback in callbacks)
            {
                callback.OnEpochBegin(epoch);
            }
            net.train();
            for (var i = 0; i < inputs.Length; i++)
            {
                using var scope = torch.NewDisposeScope();
                var loss = _loss.call(net.call(inputs[i]), targets[i]);
                loss.backward(); // expect: MLQ5001
                optimizer.step();
                foreach (var callback in callbacks)
                {
                    callback.OnBatchEnd(i, loss.item<float>());
                }
            }
        }
    }
}
