using TorchSharp;
using static TorchSharp.torch;

namespace Roads;

public sealed class SurfaceValidation(SurfaceNetwork network)
{
    public double Share(Patch[] validation)
    {
        using var guard = no_grad();
        long right = 0;
        foreach (var chunk in validation.Chunk(200))
        {
            using var scope = NewDisposeScope();
            var (images, surfaces) = PatchStore.Batch(chunk);
            right += network.call(images).argmax(1).eq(surfaces).sum().ToInt64(); // expect: MLQ5003
        }

        return (double)right / validation.Length;
    }
}
