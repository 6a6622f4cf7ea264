// corpus: Weights in pickle lie beside the program under a name that is a constant; others are safetensors from wherever.
// library: TorchSharp, TorchSharp.PyBridge
// axis: constants, properties
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Depth;

public static class Names
{
    public const string Folder = "weights";

    public static string Encoder => Path.Combine(AppContext.BaseDirectory, Folder, "encoder.pth");
}

public sealed class DepthNet
{
    private readonly Module<Tensor, Tensor> _encoder = Conv2d(3, 8, 3);
    private readonly Module<Tensor, Tensor> _decoder = Conv2d(8, 1, 3);

    public DepthNet(string decoder)
    {
        _encoder.load_py(Names.Encoder);
        _decoder.load_safetensors(decoder);
        _encoder.eval();
        _decoder.eval();
    }

    public Tensor Of(Tensor picture)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return _decoder.call(functional.relu(_encoder.call(picture))).MoveToOuterDisposeScope();
    }
}
