// corpus: A network of torchvision starts from scratch and is trained; nobody seeds what it starts with.
// library: TorchSharp
// axis: model of the library, loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var net = torchvision.models.wide_resnet50_2(num_classes: 5); // expect: MLQ1003
var x = Tensor.load("leaves.dat");
var y = Tensor.load("kinds.dat").to_type(ScalarType.Int64);
using var loss = CrossEntropyLoss();
var sgd = optim.SGD(net.parameters(), 0.01);
for (var epoch = 0; epoch < 20; epoch++)
{
    using var scope = NewDisposeScope();
    net.train();
    sgd.zero_grad();
    var error = loss.call(net.call(x), y);
    error.backward();
    sgd.step();
}

net.save("leaves.weights"); // expect: MLQ3001
