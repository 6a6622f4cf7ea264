// corpus: The loss of an epoch is summed up as a tensor, which keeps every graph; batches of the loader are kept although it releases them.
// library: TorchSharp
// axis: loader
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class Cifar
{
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _adam;

    public Cifar()
    {
        random.manual_seed(55);
        _net = Sequential(Conv2d(3, 8, 3), ReLU(), AdaptiveAvgPool2d(1), Flatten(), Linear(8, 10));
        _adam = optim.Adam(_net.parameters());
    }

    public void Train(torch.utils.data.Dataset pictures)
    {
        for (var epoch = 0; epoch < 10; epoch++)
        {
            using var loader = torch.utils.data.DataLoader(pictures, 128, shuffle: true, seed: epoch, disposeDataset: false);
            Tensor sum = 0f;
            foreach (var batch in loader)
            {
                _adam.zero_grad();
                using var output = _net.call(batch["data"]);
                var loss = functional.cross_entropy(output, batch["label"]);
                loss.backward();
                _adam.step();
                sum = sum + loss; // expect: MLQ5005
            }

            Console.WriteLine(sum.item<float>());
        }
    }

    public static Tensor Labels(torch.utils.data.Dataset pictures)
    {
        using var loader = torch.utils.data.DataLoader(pictures, 128, shuffle: false, disposeDataset: false);
        var labels = new List<Tensor>();
        foreach (var batch in loader)
        {
            labels.Add(batch["label"]); // expect: MLQ5005
        }

        return cat(labels);
    }
}
