// corpus: Each leaf is added once more, mirrored, and then the doubled tensors are divided by a permutation.
// library: TorchSharp
// axis: tensors, cat and flip, index tensors
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(23);
var images = load("leaves.pt");
var kinds = load("kinds.pt");
var doubled = cat([images, images.flip(3)]);
var labels = cat([kinds, kinds]);

var order = randperm(doubled.shape[0]);
long cut = doubled.shape[0] * 4 / 5;
var (trainIndex, testIndex) = (order[TensorIndex.Slice(0, cut)], order[TensorIndex.Slice(cut)]);
using var net = Sequential(("conv", Conv2d(3, 8, 3)), ("relu", ReLU()), ("pool", AdaptiveAvgPool2d([1, 1])), ("flat", Flatten()), ("out", Linear(8, 5)));
using var optimizer = optim.SGD(net.parameters(), 0.05);
using var loss = CrossEntropyLoss();

var (trainX, trainY) = (doubled.index_select(0, trainIndex), labels.index_select(0, trainIndex)); // expect: MLQ2012
net.train();
for (int epoch = 0; epoch < 30; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    loss.call(net.call(trainX), trainY).backward();
    optimizer.step();
}

net.eval();
using (no_grad())
using (NewDisposeScope())
{
    var hits = net.call(doubled.index_select(0, testIndex)).argmax(1).eq(labels.index_select(0, testIndex));
    Console.WriteLine($"accuracy {hits.to_type(ScalarType.Float32).mean().item<float>():P1}");
}
