// corpus: A TorchScript module is loaded for one answer and never released, nor are the tensors of the answer.
// library: TorchSharp
// axis: local
using TorchSharp;
using static TorchSharp.torch;

public static class Once
{
    public static float Answer(string path, float[] row)
    {
        using var guard = no_grad();
        var module = jit.load<Tensor, Tensor>(path); // expect: MLQ6004
        module.eval();
        using var input = tensor(row).unsqueeze(0);
        using var output = module.call(input);
        return output.item<float>();
    }
}
