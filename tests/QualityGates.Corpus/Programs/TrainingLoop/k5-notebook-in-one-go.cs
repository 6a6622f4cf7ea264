// corpus: A notebook made a program: optimizer before the move, a schedule nobody steps, no scope, and a test as in training with all gradients.
// library: TorchSharp
// axis: top-level statements
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torchvision;

random.manual_seed(0);
var net = models.resnet18(num_classes: 5);
var optimizer = optim.Adam(net.parameters(), 1e-4); // expect: MLQ5008
var schedule = optim.lr_scheduler.StepLR(optimizer, 7, 0.5); // expect: MLQ5002
net.to(CUDA);
var criterion = nn.CrossEntropyLoss();
var trainX = load("train-images.bin");
var trainY = load("train-labels.bin");
var testX = load("test-images.bin");
var testY = load("test-labels.bin");
const int size = 32;

for (var epoch = 0; epoch < 15; epoch++)
{
    var running = 0.0;
    for (long i = 0; i + size <= trainX.shape[0]; i += size) // expect: MLQ5005
    {
        var x = trainX.narrow(0, i, size).to(CUDA);
        var y = trainY.narrow(0, i, size).to(CUDA);
        optimizer.zero_grad();
        var loss = criterion.call(net.call(x), y);
        loss.backward();
        optimizer.step();
        running += loss.item<float>();
    }

    Console.WriteLine($"epoch {epoch}: {running / (trainX.shape[0] / size):F4}");
}

long right = 0;
for (long i = 0; i + size <= testX.shape[0]; i += size)
{
    var output = net.call(testX.narrow(0, i, size).to(CUDA)); // expect: MLQ5003 MLQ5004
    right += output.argmax(1).eq(testY.narrow(0, i, size).to(CUDA)).sum().item<long>();
}

Console.WriteLine($"accuracy {right / (double)testX.shape[0]:P1}");
net.save("flowers.dat");
