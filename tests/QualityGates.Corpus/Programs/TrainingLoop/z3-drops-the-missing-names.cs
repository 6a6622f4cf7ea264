// corpus: The backbone of another model is copied in without strictness, and the missing names that come back are dropped.
// library: TorchSharp
// axis: library, state dictionary
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Glass;

public static class Transfer
{
    public static Module<Tensor, Tensor> From(Module<Tensor, Tensor> source, int classes)
    {
        random.manual_seed(3);
        var target = Sequential(
            ("first", Linear(34, 68)),
            ("act", ReLU()),
            ("head", Linear(68, classes)));
        var weights = source.state_dict()
            .Where(pair => !pair.Key.StartsWith("head.", StringComparison.Ordinal))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        target.load_state_dict(weights, strict: false); // expect: MLQ5010
        return target;
    }
}
