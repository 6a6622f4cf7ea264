// corpus: Gradients of four small batches are added on purpose, then applied and cleared.
// library: TorchSharp
// axis: loader, counter
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(11);
const int AccumulationSteps = 4;

var images = rand(2_000, 1, 28, 28);
var classes = randint(0, 10, new long[] { 2_000 }, dtype: ScalarType.Int64);
using var dataset = torch.utils.data.TensorDataset(images, classes);
using var loader = torch.utils.data.DataLoader(dataset, 16, shuffle: true, seed: 3); // expect: MLQ1013

var net = Sequential(Flatten(), Linear(784, 128), ReLU(), Linear(128, 10));
var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
var criterion = CrossEntropyLoss();

for (var epoch = 0; epoch < 5; epoch++)
{
    var step = 0;
    optimizer.zero_grad();
    foreach (var batch in loader)
    {
        using var scope = NewDisposeScope();
        var loss = criterion.call(net.call(batch[0]), batch[1]) / AccumulationSteps;
        loss.backward();
        if (++step % AccumulationSteps == 0)
        {
            optimizer.step();
            optimizer.zero_grad();
        }
    }
}
