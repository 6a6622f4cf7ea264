// corpus: The base class registers in its constructor; what the derived constructor assigns afterwards is never seen.
// library: TorchSharp
// axis: base class, another file
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Speech;

public abstract class Encoder : Module<Tensor, Tensor>
{
    protected readonly Linear Projection;

    protected Encoder(string name, int inputs, int width) : base(name)
    {
        Projection = Linear(inputs, width);
        RegisterComponents();
    }
}
