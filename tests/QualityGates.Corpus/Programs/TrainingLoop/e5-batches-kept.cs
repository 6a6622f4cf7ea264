// corpus: Tensors of a batch are kept although the loader gives them back at the next turn: in a list, in a dictionary, and as the last one. Copies, and a loader that does not give back, are fine.
// library: TorchSharp
// axis: collection
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace Cells;

public static class Collected
{
    public static Tensor Kept(Dataset cells)
    {
        var all = new List<Tensor>();
        foreach (var batch in DataLoader(cells, 32))
        {
            all.Add(batch["data"]); // expect: MLQ5005
        }

        return torch.cat(all);
    }

    public static Dictionary<int, Tensor> Numbered(Dataset cells)
    {
        var found = new Dictionary<int, Tensor>();
        using var loader = new DataLoader(cells, 32, shuffle: false);
        var number = 0;
        foreach (var batch in loader)
        {
            found[number++] = batch["label"]; // expect: MLQ5005
        }

        return found;
    }

    public static Tensor Copied(Dataset cells)
    {
        var all = new List<Tensor>();
        foreach (var batch in DataLoader(cells, 32))
        {
            all.Add(batch["data"].clone());
        }

        return torch.cat(all);
    }

    public static List<Tensor> NotGivenBack(Dataset cells)
    {
        var all = new List<Tensor>();
        foreach (var batch in DataLoader(cells, 32, disposeBatch: false))
        {
            all.Add(batch["data"]);
        }

        return all;
    }
}
