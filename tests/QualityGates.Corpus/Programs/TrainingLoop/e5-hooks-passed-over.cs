// corpus: A hook counts the activations, but the probe calls forward itself and passes it over; call does not.
// library: TorchSharp
// axis: lambda
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(6);
var net = nn.Linear(4, 4);
var seen = 0;
var remover = net.register_forward_hook((module, input, output) =>
{
    seen++;
    return output;
});

using var guard = torch.no_grad();
var rows = torch.rand(3, 4);
Func<Tensor, Tensor> probe = x => net.forward(x); // expect: MLQ5009
using var first = probe(rows);
using var second = (net).forward(rows); // expect: MLQ5009
using var third = net.call(rows);
Console.WriteLine(seen);
