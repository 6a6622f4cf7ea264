// corpus: The head of a multi-label network ends in a sigmoid; the trainer is given the loss by whoever makes it.
// library: TorchSharp
// axis: loss by constructor
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Photos;

public static class Models
{
    public static Sequential TagNet(long features, long tags) => Sequential(
        ("hidden", Linear(features, 256)),
        ("relu", ReLU()),
        ("tags", Linear(256, tags)),
        ("sigmoid", Sigmoid())); // expect: MLQ5006
}

public sealed class TagTrainer(Module<Tensor, Tensor> net, Loss<Tensor, Tensor, Tensor> criterion)
{
    private readonly optim.Optimizer _optimizer = optim.Adam(net.parameters(), 1e-3);

    public float Step(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        _optimizer.zero_grad();
        var loss = criterion.call(net.call(x), y);
        loss.backward();
        _optimizer.step();
        return loss.item<float>();
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(2);
        var trainer = new TagTrainer(Models.TagNet(512, 30), BCEWithLogitsLoss());
        var (x, y) = (rand(64, 512), randint(0, 2, new long[] { 64, 30 }).to(ScalarType.Float32));
        for (var i = 0; i < 200; i++)
            Console.WriteLine(trainer.Step(x, y));
    }
}
