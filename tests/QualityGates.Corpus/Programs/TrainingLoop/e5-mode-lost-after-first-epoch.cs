// corpus: train() stands above the loop over epochs and the test of each epoch leaves the network in eval mode: from the second epoch on nothing is dropped out.
// library: TorchSharp
// axis: local function
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(9);
var features = torch.rand(1000, 20);
var kinds = torch.randint(0, 4, 1000);
var (trainX, testX) = (features[..800], features[800..]);
var (trainY, testY) = (kinds[..800], kinds[800..]);

var net = Sequential(Linear(20, 64), ReLU(), Dropout(0.4), Linear(64, 4));
var optimizer = optim.Adam(net.parameters());

net.train();
for (var epoch = 1; epoch <= 30; epoch++)
{
    Train();
    Console.WriteLine($"{epoch}: {Test():P1}");
}

void Train()
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = functional.cross_entropy(net.call(trainX), trainY); // expect: MLQ5003
    loss.backward();
    optimizer.step();
}

double Test()
{
    net.eval();
    using var guard = inference_mode();
    using var scope = NewDisposeScope();
    return net.call(testX).argmax(1).eq(testY).to_type(ScalarType.Float32).mean().item<float>();
}
