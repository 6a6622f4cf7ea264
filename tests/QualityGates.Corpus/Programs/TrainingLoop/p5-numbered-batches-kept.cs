// corpus: The first batches of a loader are kept to be drawn later; the loader releases each of them after its turn.
// library: TorchSharp, TorchVision
// axis: tuple taken apart in a foreach, Select with an index
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Samples
{
    public static List<Tensor> First(string root, int count)
    {
        using var data = torchvision.datasets.FashionMNIST(root, train: false, download: false);
        using var loader = torch.utils.data.DataLoader(data, 16);
        var kept = new List<Tensor>();
        foreach (var (number, batch) in loader.Select((batch, number) => (number, batch)))
        {
            if (number >= count)
            {
                break;
            }

            kept.Add(batch["data"]); // expect: MLQ5005
        }

        return kept;
    }

    public static List<Tensor> Copies(string root, int count)
    {
        using var data = torchvision.datasets.FashionMNIST(root, train: false, download: false);
        using var loader = torch.utils.data.DataLoader(data, 16);
        var kept = new List<Tensor>();
        foreach (var (number, batch) in loader.Select((batch, number) => (number, batch)))
        {
            if (number >= count)
            {
                break;
            }

            kept.Add(batch["data"].clone());
        }

        return kept;
    }
}
