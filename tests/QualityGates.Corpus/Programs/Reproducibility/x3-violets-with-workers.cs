// corpus: A trainer for violets shuffles with two workers; torch is seeded, the loader is not.
// library: TorchSharp
// axis: trainer class
using TorchSharp;
using static TorchSharp.torch;

namespace Violets;

public sealed record Violet(float[] Petals, long Kind);

public sealed class VioletSet(Violet[] violets) : utils.data.Dataset
{
    public override long Count => violets.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var violet = violets[index];
        return new() { ["petals"] = tensor(violet.Petals), ["kind"] = tensor(violet.Kind) };
    }
}

public sealed class VioletTrainer
{
    private readonly nn.Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;

    public VioletTrainer(int kinds)
    {
        random.manual_seed(12);
        _net = nn.Sequential(nn.Linear(8, 20), nn.ReLU(), nn.Linear(20, kinds));
        _optimizer = optim.Adam(_net.parameters());
    }

    public double Train(VioletSet train, VioletSet test, int epochs)
    {
        using var batches = utils.data.DataLoader(train, 16, shuffle: true, num_worker: 2, drop_last: true); // expect: MLQ1005
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                _optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(_net.call(batch["petals"]), batch["kind"]);
                loss.backward();
                _optimizer.step();
            }
        }

        return Test(test);
    }

    private double Test(VioletSet test)
    {
        _net.eval();
        using var none = no_grad();
        using var batches = utils.data.DataLoader(test, 32);
        var right = 0L;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            right += _net.call(batch["petals"]).argmax(1).eq(batch["kind"]).sum().item<long>();
        }

        return (double)right / test.Count;
    }
}
