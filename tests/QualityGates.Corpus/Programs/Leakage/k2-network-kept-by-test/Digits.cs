using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Digits;

public sealed class Net : nn.Module<Tensor, Tensor>
{
    private readonly Linear hidden = nn.Linear(784, 96);
    private readonly Linear output = nn.Linear(96, 10);

    public Net()
        : base(nameof(Net))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => output.call(nn.functional.relu(hidden.call(input.reshape(-1, 784))));
}

public static class Scoring
{
    public static double Accuracy(nn.Module<Tensor, Tensor> network, DataLoader batches)
    {
        network.eval();
        using var quiet = no_grad();
        long hits = 0, rows = 0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            var found = network.call(batch["data"]).argmax(1);
            hits += found.eq(batch["label"]).sum().ToInt64();
            rows += batch["label"].shape[0];
        }

        return (double)hits / rows;
    }
}
