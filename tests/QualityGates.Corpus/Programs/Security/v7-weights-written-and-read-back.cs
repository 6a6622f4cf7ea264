// corpus: Weights are written into a stream and read back into a second network, to copy them.
// library: TorchSharp, TorchSharp.PyBridge
// axis: memory stream
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Copies
{
    public static Module<Tensor, Tensor> Of(Module<Tensor, Tensor> original, Func<Module<Tensor, Tensor>> make)
    {
        var copy = make();
        using var stream = new MemoryStream();
        original.save_py(stream, leaveOpen: true);
        stream.Position = 0;
        copy.load_py(stream);
        return copy;
    }
}
