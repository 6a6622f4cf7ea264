// corpus: Five networks are trained one after the other and asked together: their mode is that of training, in a query that records gradients.
// library: TorchSharp
// axis: arrays, LINQ
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(90);
var members = Enumerable.Range(0, 5)
    .Select(_ => Sequential(Linear(13, 64), ReLU(), Dropout(0.3), Linear(64, 1)))
    .ToArray();
var (trainX, trainY) = (Tensor.load("train-x.pt").split(32), Tensor.load("train-y.pt").split(32));
var (testX, testY) = (Tensor.load("test-x.pt").split(32), Tensor.load("test-y.pt").split(32));

foreach (var member in members)
{
    using var adam = optim.Adam(member.parameters(), 1e-3);
    for (var i = 0; i < trainX.Length; i++)
    {
        using var scope = NewDisposeScope();
        adam.zero_grad();
        functional.mse_loss(member.call(trainX[i]), trainY[i]).backward();
        adam.step();
    }
}

var error = 0d;
for (var i = 0; i < testX.Length; i++)
{
    using var scope = NewDisposeScope();
    var mean = stack(members.Select(member => member.call(testX[i]))).mean([0]); // expect: MLQ5003 MLQ5004
    error += functional.mse_loss(mean, testY[i]).ToDouble();
}

Console.WriteLine(error / testX.Length);
