// corpus: A script makes Adam within the loop of the epochs, so its moments are forgotten at the end of each.
// library: TorchSharp
// axis: script
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(11);
var xs = rand(800, 3);
var ys = xs.sum(1, keepdim: true) * 2;
var trainX = xs.narrow(0, 0, 600);
var trainY = ys.narrow(0, 0, 600);
var testX = xs.narrow(0, 600, 200);
var testY = ys.narrow(0, 600, 200);

using var net = Sequential(Linear(3, 16), ReLU(), Linear(16, 1));
for (var epoch = 1; epoch <= 40; epoch++)
{
    using var optimizer = optim.Adam(net.parameters(), lr: 0.005); // expect: MLQ5008
    var total = 0f;
    for (var start = 0; start < 600; start += 60)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = functional.mse_loss(net.call(trainX.narrow(0, start, 60)), trainY.narrow(0, start, 60));
        loss.backward();
        optimizer.step();
        total += loss.item<float>();
    }

    Console.WriteLine($"{epoch}: {total / 10}");
}

using (no_grad())
{
    using var error = functional.mse_loss(net.call(testX), testY);
    Console.WriteLine($"test: {error.item<float>()}");
}
