// corpus: The optimizer is made when the network is on its device; the network goes back to the processor only when training is over and it is saved.
// library: TorchSharp
// axis: primary constructor, property of the device
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glaciers;

public sealed class GlacierNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> inner;
    private readonly Module<Tensor, Tensor> outer;

    public GlacierNet(long inputs)
        : base(nameof(GlacierNet))
    {
        inner = Linear(inputs, 48);
        outer = Linear(48, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        using var hidden = inner.call(input);
        using var bent = functional.relu(hidden);
        return outer.call(bent);
    }
}

public sealed class MeltTraining(Tensor x, Tensor y, Tensor laterX, Tensor laterY)
{
    private static Device Place => cuda.is_available() ? CUDA : CPU;

    public void Run(string folder)
    {
        manual_seed(55);
        using var net = new GlacierNet(x.shape[1]).to(Place);
        using var optimizer = optim.NAdam(net.parameters(), lr: 0.002);
        using var inputs = x.to(Place);
        using var melt = y.to(Place);
        for (var epoch = 0; epoch < 300; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(inputs), melt).backward();
            optimizer.step();
        }

        net.cpu();
        net.eval();
        var miss = Miss(net);
        net.save(Path.Combine(folder, "melt.dat"));
        File.WriteAllText(Path.Combine(folder, "melt.txt"), miss.ToString(CultureInfo.InvariantCulture));
    }

    private float Miss(GlacierNet net)
    {
        using var guard = no_grad();
        return functional.l1_loss(net.call(laterX), laterY).item<float>();
    }
}
