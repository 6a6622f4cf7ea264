// corpus: Every epoch makes an Adam of its own to lower the learning rate, and forgets the moments.
// library: TorchSharp
// axis: loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(55);
var net = Sequential(Linear(16, 32), ReLU(), Linear(32, 4));
var data = rand(640, 16);
var labels = randint(0, 4, new long[] { 640 }, dtype: ScalarType.Int64);
var rate = 0.01;

for (var epoch = 0; epoch < 20; epoch++)
{
    var optimizer = optim.Adam(net.parameters(), rate); // expect: MLQ5008
    for (var i = 0; i < 640; i += 64)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.cross_entropy(net.call(data[i..(i + 64)]), labels[i..(i + 64)]).backward();
        optimizer.step();
    }

    rate *= 0.9;
}
