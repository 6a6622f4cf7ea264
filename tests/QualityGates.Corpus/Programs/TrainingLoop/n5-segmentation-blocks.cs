// corpus: A small segmentation network keeps its encoder blocks in an array that nothing registers, and ends with a sigmoid although the loss takes logits.
// library: TorchSharp
// axis: array of modules, forward with loop, loss in a field
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fields.Segmentation;

public sealed class MiniUnet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor>[] down; // expect: MLQ5007
    private readonly ConvTranspose2d up;
    private readonly Conv2d head;

    public MiniUnet(params int[] channels)
        : base("mini-unet")
    {
        down = channels.Zip(channels.Skip(1), (from, to) => (Module<Tensor, Tensor>)Sequential(
            Conv2d(from, to, 3, padding: 1),
            BatchNorm2d(to),
            ReLU())).ToArray();
        up = ConvTranspose2d(channels[^1], channels[1], 2, stride: 2);
        head = Conv2d(channels[1], 1, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        foreach (var block in down)
        {
            x = block.call(x);
        }

        x = functional.max_pool2d(x, 2);
        return torch.sigmoid(head.call(functional.relu(up.call(x)))); // expect: MLQ5006
    }
}

public sealed class SegmentationTrainer
{
    private readonly BCEWithLogitsLoss loss = BCEWithLogitsLoss();
    private readonly MiniUnet net;

    public SegmentationTrainer()
    {
        random.manual_seed(1);
        net = new MiniUnet(3, 16, 32);
    }

    public void Fit(IEnumerable<(Tensor Image, Tensor Mask)> tiles, int epochs)
    {
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            net.train();
            foreach (var (image, mask) in tiles)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var error = loss.call(net.call(image), mask);
                error.backward();
                optimizer.step();
            }
        }
    }

    public double Dice(IEnumerable<(Tensor Image, Tensor Mask)> tiles)
    {
        net.eval();
        var scores = new List<double>();
        using (no_grad())
        {
            foreach (var (image, mask) in tiles)
            {
                using var scope = NewDisposeScope();
                var found = net.call(image).gt(0.5).to(float32);
                scores.Add((2 * (found * mask).sum() / (found.sum() + mask.sum() + 1e-6)).item<float>());
            }
        }

        return scores.Average();
    }
}
