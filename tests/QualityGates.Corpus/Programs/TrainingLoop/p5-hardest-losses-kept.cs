// corpus: The hardest batches of an epoch are kept with their losses, sorted and cut; the losses hold the graphs they were computed by.
// library: TorchSharp
// axis: sorted list of records
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed record Hard(int Batch, Tensor Loss);

public sealed class HardMining(Module<Tensor, Tensor> net)
{
    public IReadOnlyList<int> Epoch(IReadOnlyList<(Tensor X, Tensor Y)> batches, int keep)
    {
        random.manual_seed(41);
        var optimizer = optim.Adam(net.parameters());
        var hardest = new List<Hard>();
        for (var i = 0; i < batches.Count; i++)
        {
            var (x, y) = batches[i];
            optimizer.zero_grad();
            using var output = net.call(x);
            var loss = functional.mse_loss(output, y);
            loss.backward();
            optimizer.step();
            hardest.Add(new Hard(i, loss)); // expect: MLQ5005
            hardest.Sort((a, b) => b.Loss.ToSingle().CompareTo(a.Loss.ToSingle()));
            if (hardest.Count > keep)
            {
                hardest.RemoveAt(keep);
            }
        }

        return hardest.Select(hard => hard.Batch).ToList();
    }
}
