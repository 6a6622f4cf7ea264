using TorchSharp;
using static TorchSharp.torch;

namespace Voices;

public sealed class Speech(string folder)
{
    public float Seconds(Selection selection, int rate)
    {
        var file = FileOf(selection);
        using var scope = NewDisposeScope();
        using var module = jit.load<Tensor, Tensor>(file); // expect: MLQ7001
        module.eval();
        using var quiet = no_grad();
        using var samples = module.call(zeros(1, 80));
        return samples.shape[^1] / (float)rate;
    }

    private string FileOf(Selection selection)
    {
        var name = selection.Language is null ? selection.Model : $"{selection.Model}-{selection.Language}";
        return Path.Combine(folder, name + ".pt");
    }
}
