// corpus: Batches are kept as they came from a loader that releases them; the outputs beside them are copied out.
// library: TorchSharp
// axis: lists
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Clusters;

public static class FeatureDump
{
    public static (Tensor Inputs, Tensor Features) Collect(Module<Tensor, Tensor> backbone, torch.utils.data.Dataset images)
    {
        var inputs = new List<Tensor>();
        var features = new List<Tensor>();
        backbone.eval();
        using var guard = no_grad();
        using var loader = torch.utils.data.DataLoader(images, 32);
        foreach (var batch in loader)
        {
            var x = batch["image"];
            inputs.Add(x); // expect: MLQ5005
            features.Add(backbone.call(x));
        }

        return (cat(inputs), cat(features));
    }
}
