// corpus: The hardest batches of an epoch are kept by their number and the value of their loss, sorted and cut.
// library: TorchSharp
// axis: sorted list of records
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed record HardBatch(int Batch, float Loss);

public sealed class NumberedMining(Module<Tensor, Tensor> net)
{
    public IReadOnlyList<int> Epoch(IReadOnlyList<(Tensor X, Tensor Y)> batches, int keep)
    {
        random.manual_seed(41);
        var optimizer = optim.Adam(net.parameters());
        var hardest = new List<HardBatch>();
        for (var i = 0; i < batches.Count; i++)
        {
            using var scope = NewDisposeScope();
            var (x, y) = batches[i];
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
            hardest.Insert(0, new HardBatch(i, loss.ToSingle()));
        }

        return hardest.OrderByDescending(hard => hard.Loss).Take(keep).Select(hard => hard.Batch).ToList();
    }
}
