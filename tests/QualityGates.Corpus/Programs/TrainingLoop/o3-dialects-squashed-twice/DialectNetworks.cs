using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dialects;

internal static class DialectNetworks
{
    public static Module<Tensor, Tensor> Build(int inputs, int hidden, int dialects)
    {
        var layers = new List<Module<Tensor, Tensor>>
        {
            Linear(inputs, hidden),
            ReLU(),
            Dropout(0.3),
            Linear(hidden, dialects),
            Softmax(1), // expect: MLQ5006
        };
        return Sequential(layers.ToArray());
    }
}
