// corpus: Eight passes over all rows, without a loop around them: too few to matter.
// library: TorchSharp
// axis: script
using TorchSharp;
using static TorchSharp.torch;

manual_seed(3);
var line = nn.Linear(1, 1);
var sgd = optim.SGD(line.parameters(), 0.1);
var hours = tensor(new float[,] { { 1 }, { 2 }, { 3 }, { 4 } });
var points = tensor(new float[,] { { 12 }, { 21 }, { 33 }, { 38 } });
for (var i = 0; i < 8; i++)
{
    sgd.zero_grad();
    var loss = nn.functional.mse_loss(line.call(hours), points);
    loss.backward();
    sgd.step();
    Console.WriteLine(loss.item<float>());
}
