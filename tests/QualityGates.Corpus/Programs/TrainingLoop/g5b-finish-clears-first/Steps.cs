using TorchSharp;
using static TorchSharp.torch;

namespace Freight;

internal static class Steps
{
    public static void Finish(this optim.Optimizer optimizer, double clip, IEnumerable<TorchSharp.Modules.Parameter> parameters)
    {
        nn.utils.clip_grad_norm_(parameters, clip);
        optimizer.step();
    }

    public static void Prepare(this optim.Optimizer optimizer) => optimizer.zero_grad(); // expect: MLQ5002
}
