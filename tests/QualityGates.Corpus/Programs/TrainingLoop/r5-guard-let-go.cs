// corpus: A service that predicts: gradients are switched off by a statement nobody holds; a second method holds it, a third has none at all.
// library: TorchSharp
// axis: service
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Quality.Vision;

public interface IDefectDetector
{
    float Score(float[] pixels);

    float[] ScoreAll(IReadOnlyList<float[]> images);

    IEnumerable<long> Classes(IEnumerable<float[]> images);
}

public sealed class DefectDetector : IDefectDetector, IDisposable
{
    private readonly TorchSharp.Modules.Sequential _net;

    public DefectDetector(string weights)
    {
        _net = Sequential(("conv", Conv2d(1, 8, 3L)), ("norm", BatchNorm2d(8)), ("relu", ReLU()), ("flat", Flatten()), ("out", Linear(8 * 62 * 62, 2)));
        _net.load(weights);
        _net.eval();
    }

    public float Score(float[] pixels)
    {
        torch.no_grad(); // expect: MLQ5004
        using var scope = torch.NewDisposeScope();
        return _net.call(torch.tensor(pixels).view(1, 1, 64, 64)).softmax(1)[0, 1].item<float>();
    }

    public float[] ScoreAll(IReadOnlyList<float[]> images)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        var batch = torch.stack(images.Select(image => torch.tensor(image).view(1, 64, 64)));
        return _net.call(batch).softmax(1)[TensorIndex.Colon, 1].data<float>().ToArray();
    }

    public IEnumerable<long> Classes(IEnumerable<float[]> images)
    {
        foreach (var image in images)
        {
            using var scope = torch.NewDisposeScope();
            yield return _net.call(torch.tensor(image).view(1, 1, 64, 64)).argmax(1).item<long>(); // expect: MLQ5004
        }
    }

    public void Dispose() => _net.Dispose();
}
