// corpus: The parts of a network are run by forward, and nothing in the program registers a hook.
// library: TorchSharp
// axis: own module, port from Python
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Weights;

public sealed class Scale : Module<Tensor, Tensor>
{
    private readonly Linear fc1;
    private readonly Linear fc2;

    public Scale()
        : base(nameof(Scale))
    {
        fc1 = Linear(5, 10);
        fc2 = Linear(10, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = fc1.forward(input);
        x = functional.relu(x);
        return fc2.forward(x);
    }
}

public sealed class Calibration
{
    private readonly Scale scale = new();

    public double Error(IEnumerable<(Tensor Signal, Tensor Mass)> loads)
    {
        using var guard = no_grad();
        var sum = 0.0;
        foreach (var (signal, mass) in loads)
        {
            using var scope = NewDisposeScope();
            sum += functional.l1_loss(scale.forward(signal), mass).ToDouble();
        }

        return sum;
    }
}
