// corpus: A frozen network gives the features of another learner: asked once for each part under a guard, as arrays of numbers.
// library: TorchSharp
// axis: iterator
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Frozen;

public sealed class FeatureSource(Module<Tensor, Tensor> backbone)
{
    public IEnumerable<float[]> Of(IEnumerable<Tensor> parts)
    {
        backbone.eval();
        foreach (var part in parts)
        {
            float[] numbers;
            using (no_grad())
            using (NewDisposeScope())
            {
                numbers = backbone.call(part).cpu().data<float>().ToArray();
            }

            yield return numbers;
        }
    }
}
