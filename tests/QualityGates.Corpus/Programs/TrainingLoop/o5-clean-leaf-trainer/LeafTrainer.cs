using TorchSharp;
using static TorchSharp.torch;

namespace Leaves;

internal sealed class LeafTrainer(LeafNet net, TrainerSettings settings, Device device) : TrainerBase<LeafNet>(net, settings, device)
{
    public int[,] Confusion(LeafSet leaves, int trees)
    {
        var counts = new int[trees, trees];
        Module.eval();
        using var guard = inference_mode();
        using var loader = utils.data.DataLoader(leaves, 64, device: Device, disposeDataset: false);
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var guesses = Module.call(batch["outline"]).argmax(1).cpu().data<long>().ToArray();
            var truth = batch["tree"].cpu().data<long>().ToArray();
            for (var i = 0; i < truth.Length; i++)
            {
                counts[truth[i], guesses[i]]++;
            }
        }

        return counts;
    }

    protected override Tensor Loss(Dictionary<string, Tensor> batch) =>
        nn.functional.cross_entropy(Module.call(batch["outline"]), batch["tree"]);
}
