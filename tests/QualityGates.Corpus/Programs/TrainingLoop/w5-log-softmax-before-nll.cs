// corpus: The module gives logarithms of probabilities, which is what the negative log-likelihood takes.
// library: TorchSharp
// axis: own module, NLLLoss with weights of classes
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Minerals;

public sealed class MineralNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> input;
    private readonly Module<Tensor, Tensor> output;
    private readonly Module<Tensor, Tensor> logarithm;

    public MineralNet(long wavelengths, long minerals)
        : base(nameof(MineralNet))
    {
        input = Linear(wavelengths, 90);
        output = Linear(90, minerals);
        logarithm = LogSoftmax(1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor spectra) => logarithm.call(output.call(functional.relu(input.call(spectra))));
}

public sealed class MineralTrainer : IDisposable
{
    private readonly MineralNet net;
    private readonly TorchSharp.Modules.NLLLoss loss;
    private readonly optim.Optimizer optimizer;

    public MineralTrainer(MineralNet net, float[] weights)
    {
        this.net = net;
        loss = NLLLoss(weight: tensor(weights));
        optimizer = optim.Adam(net.parameters(), 0.001);
    }

    public float Step(Tensor spectra, Tensor minerals)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var value = loss.call(net.call(spectra), minerals);
        value.backward();
        optimizer.step();
        return value.ToSingle();
    }

    public void Dispose()
    {
        loss.Dispose();
        optimizer.Dispose();
    }
}
