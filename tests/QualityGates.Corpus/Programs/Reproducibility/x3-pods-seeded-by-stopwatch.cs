// corpus: TorchSharp is seeded by the time stamp of the stopwatch in a method for set-up, and each loader of whale calls by a combined hash code with a text in it.
// library: TorchSharp
// axis: class with set-up method
using System.Diagnostics;
using TorchSharp;
using static TorchSharp.torch;

namespace Whales;

public sealed record Call(float[] Bands, float Depth);

public sealed class CallSet(IReadOnlyList<Call> calls) : utils.data.Dataset
{
    public override long Count => calls.Count;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["bands"] = tensor(calls[(int)index].Bands),
        ["depth"] = tensor(new[] { calls[(int)index].Depth }),
    };
}

public sealed class DepthTraining(string station)
{
    private nn.Module<Tensor, Tensor>? _net;

    public float Run(CallSet train, CallSet test, int epochs)
    {
        SetUp();
        using var optimizer = optim.Adam(_net!.parameters(), lr: 0.002);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var loader = utils.data.DataLoader(train, 32, shuffle: true, seed: HashCode.Combine(station, epoch), disposeDataset: false); // expect: MLQ1004
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(_net.call(batch["bands"]), batch["depth"]);
                loss.backward();
                optimizer.step();
            }
        }

        return Error(test);
    }

    private void SetUp()
    {
        manual_seed(Stopwatch.GetTimestamp()); // expect: MLQ1004
        _net = nn.Sequential(("in", nn.Linear(24, 16)), ("act", nn.ReLU()), ("out", nn.Linear(16, 1)));
    }

    private float Error(CallSet test)
    {
        _net!.eval();
        using var none = no_grad();
        using var loader = utils.data.DataLoader(test, 64, shuffle: false);
        var sum = 0f;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            sum += nn.functional.mse_loss(_net.call(batch["bands"]), batch["depth"]).item<float>() * batch["depth"].shape[0];
        }

        return sum / test.Count;
    }
}
