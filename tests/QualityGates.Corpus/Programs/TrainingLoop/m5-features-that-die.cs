// corpus: Helpers that open a scope of their own: one returns the features it made in it, one writes the best of them to a field; a third takes its result out.
// library: TorchSharp
// axis: helper methods with scopes
using TorchSharp;
using static TorchSharp.torch;

namespace Index;

public sealed class FeatureIndex
{
    private readonly nn.Module<Tensor, Tensor> backbone;
    private Tensor? centre;

    public FeatureIndex(string path)
    {
        backbone = nn.Sequential(nn.Conv2d(3, 32, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten());
        backbone.load(path);
        backbone.eval();
    }

    public Tensor Features(Tensor image)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var raw = backbone.call(image);
        var unit = raw / raw.norm(1, true);
        return unit; // expect: MLQ5005
    }

    public Tensor Pooled(IReadOnlyList<Tensor> images)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var sum = zeros(1, 32);
        foreach (var image in images)
        {
            sum += backbone.call(image);
        }

        return scope.MoveToOuter(sum / images.Count);
    }

    public void Centre(IReadOnlyList<Tensor> images)
    {
        using (var scope = NewDisposeScope())
        using (no_grad())
        {
            var all = images.Select(image => backbone.call(image)).ToArray();
            centre = cat(all).mean([0], keepdim: true); // expect: MLQ5005
        }
    }

    public float Distance(Tensor image) => (Features(image) - centre!).norm().item<float>();
}
