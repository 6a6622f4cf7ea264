// corpus: The three calls are there, the middle two the wrong way round.
// library: TorchSharp
// axis: parenthesised, using
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var net = Sequential(("in", Linear(10, 20)), ("act", ReLU()), ("out", Linear(20, 2)));
using var optimizer = optim.Adam(net.parameters());
var criterion = CrossEntropyLoss();
for (var i = 0; i < 1000; i++)
{
    using var scope = NewDisposeScope();
    var x = rand(8, 10);
    var y = (x.sum(1) > 5).to(int64);
    criterion.call(net.call(x), y).backward();
    (optimizer).zero_grad(); // expect: MLQ5002
    (optimizer).step();
}
