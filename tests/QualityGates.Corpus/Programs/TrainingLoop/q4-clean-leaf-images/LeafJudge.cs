using TorchSharp;
using static TorchSharp.torch;

namespace Leaves;

public sealed record Judged(double Accuracy, double Loss);

public sealed class LeafJudge(LeafNetwork network, Device device)
{
    public Judged Judge(LeafDataset leaves, int batchSize)
    {
        network.eval();
        using var guard = no_grad();
        using var loader = utils.data.DataLoader(leaves, batchSize, shuffle: false, device: device, disposeDataset: false);
        double loss = 0;
        long right = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var logits = network.call(batch["image"]);
            loss += nn.functional.cross_entropy(logits, batch["kind"], reduction: nn.Reduction.Sum).ToDouble();
            right += logits.argmax(1).eq(batch["kind"]).sum().ToInt64();
        }

        return new Judged((double)right / leaves.Count, loss / leaves.Count);
    }
}

public sealed class Checkpoint(string path)
{
    private double _least = double.PositiveInfinity;

    public void Offer(LeafNetwork network, double validationLoss)
    {
        if (validationLoss < _least)
        {
            _least = validationLoss;
            network.save(path);
        }
    }

    public void Restore(LeafNetwork network) => network.load(path);
}
