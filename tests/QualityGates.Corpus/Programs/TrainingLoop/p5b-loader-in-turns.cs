// corpus: The hard batches of a loader are remembered by a filter over its numbered batches; the loader releases them after their turn.
// library: TorchSharp, TorchVision
// axis: Index, Where, dictionary
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Gallery
{
    public static Dictionary<int, Tensor> Every(string root, int step)
    {
        using var data = torchvision.datasets.KMNIST(root, train: false);
        using var loader = torch.utils.data.DataLoader(data, 32);
        var gallery = new Dictionary<int, Tensor>();
        foreach (var (batch, number) in loader.Select((batch, number) => (batch, number)).Where(turn => turn.number % step == 0))
        {
            var pictures = batch["data"];
            gallery[number] = pictures; // expect: MLQ5005
        }

        return gallery;
    }

    public static Dictionary<int, float> Means(string root, int step)
    {
        using var data = torchvision.datasets.KMNIST(root, train: false);
        using var loader = torch.utils.data.DataLoader(data, 32);
        var means = new Dictionary<int, float>();
        foreach (var (batch, number) in loader.Select((batch, number) => (batch, number)).Where(turn => turn.number % step == 0))
        {
            means[number] = batch["data"].mean().ToSingle();
        }

        return means;
    }
}
