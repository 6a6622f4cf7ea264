// corpus: A segmentation library: decoders in a list no one registers, sigmoid before the loss of logits, and the optimizer of the base class made before the move.
// library: TorchSharp
// axis: several files, base class, list, virtual method
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Segments;

public sealed class DoubleConv : Module<Tensor, Tensor>
{
    private readonly Sequential net;

    public DoubleConv(long @in, long @out) : base("double")
    {
        net = Sequential(
            Conv2d(@in, @out, 3, padding: 1), BatchNorm2d(@out), ReLU(),
            Conv2d(@out, @out, 3, padding: 1), BatchNorm2d(@out), ReLU());
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => net.call(x);
}

public sealed class UNet : Module<Tensor, Tensor>
{
    private readonly List<DoubleConv> downs = new();
    private readonly IList<DoubleConv> ups = new List<DoubleConv>(); // expect: MLQ5007
    private readonly MaxPool2d pool = MaxPool2d(2);
    private readonly Conv2d final;

    public UNet(params long[] widths) : base("unet")
    {
        long before = 3;
        for (int i = 0; i < widths.Length; i++)
        {
            var down = new DoubleConv(before, widths[i]);
            downs.Add(down);
            register_module("down" + i, down);
            before = widths[i];
        }

        foreach (var width in widths.Reverse().Skip(1))
        {
            ups.Add(new DoubleConv(before + width, width));
            before = width;
        }

        final = Conv2d(before, 1, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var skips = new Stack<Tensor>();
        for (int i = 0; i < downs.Count; i++)
        {
            x = downs[i].call(x);
            if (i < downs.Count - 1)
            {
                skips.Push(x);
                x = pool.call(x);
            }
        }

        foreach (var up in ups)
        {
            x = functional.interpolate(x, scale_factor: new double[] { 2, 2 });
            x = up.call(torch.cat(new[] { x, skips.Pop() }, 1));
        }

        return torch.sigmoid(final.call(x)); // expect: MLQ5006
    }
}
