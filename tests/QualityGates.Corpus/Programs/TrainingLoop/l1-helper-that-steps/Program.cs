// corpus: The turn of training is a helper in another file, which propagates and steps and leaves the clearing to a caller that forgot it.
// library: TorchSharp
// axis: helper in another file, named arguments
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(8);
var net = Sequential(("in", Linear(4, 12)), ("act", Tanh()), ("out", Linear(12, 3)));
var optimizer = optim.RMSProp(net.parameters());
var rows = rand(300, 4);
var labels = rows.argmax(1).remainder(3);

for (var epoch = 0; epoch < 10; epoch++)
{
    foreach (var start in Enumerable.Range(0, 10))
    {
        using var scope = NewDisposeScope();
        var loss = functional.cross_entropy(net.call(rows.narrow(0, start * 30, 30)), labels.narrow(0, start * 30, 30));
        Turns.Take(by: optimizer, of: loss);
    }
}
