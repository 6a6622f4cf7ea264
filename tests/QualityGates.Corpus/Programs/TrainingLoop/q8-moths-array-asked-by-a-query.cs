// corpus: An array of networks with batch normalisation for kinds of moths is made and asked by queries, and nothing switches it to evaluation.
// library: TorchSharp
// axis: LINQ, records
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Moths;

internal sealed record Batch(Tensor Wings, Tensor Kinds);

internal sealed record Verdict(long Right, long Total);

internal static class MothStudy
{
    public static Verdict Run(IReadOnlyList<Batch> train, IReadOnlyList<Batch> test, int size, int kinds)
    {
        var members = Enumerable.Range(0, 4).Select(i => Trained(train, size, kinds, seed: i)).ToArray();

        using var guard = no_grad();
        long right = 0, total = 0;
        foreach (var batch in test)
        {
            using var scope = NewDisposeScope();
            var votes = members.Select(member => functional.softmax(member.call(batch.Wings), 1)).ToArray(); // expect: MLQ5003
            var answer = stack(votes).mean([0]).argmax(1);
            right += answer.eq(batch.Kinds).sum().item<long>();
            total += batch.Kinds.shape[0];
        }

        return new Verdict(right, total);
    }

    private static Sequential Trained(IReadOnlyList<Batch> batches, int size, int kinds, int seed)
    {
        random.manual_seed(seed);
        var net = Sequential(Linear(size, 96), BatchNorm1d(96), ReLU(), Linear(96, kinds));
        using var optimizer = optim.SGD(net.parameters(), 0.02, momentum: 0.9);
        for (var epoch = 0; epoch < 15; epoch++)
        {
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(batch.Wings), batch.Kinds).backward();
                optimizer.step();
            }
        }

        return net;
    }
}
