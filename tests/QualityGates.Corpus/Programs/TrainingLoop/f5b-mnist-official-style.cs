// corpus: The style of the official MNIST example, with evaluation mode, gradients off and a scope for each batch.
// library: TorchSharp
// axis: static methods
using System.Diagnostics;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Examples;

public class MNIST
{
    private static int _epochs = 4;
    private static int _trainBatchSize = 64;
    private static int _testBatchSize = 128;
    private readonly static int _logInterval = 100;

    internal static void Main(string[] args)
    {
        var dataset = args.Length > 0 ? args[0] : "mnist";
        var datasetPath = Path.Join("..", "data", dataset);

        random.manual_seed(1);

        var device = cuda.is_available() ? CUDA : CPU;
        Console.WriteLine($"Running on {device.type.ToString()}.");

        using var train_data = torchvision.datasets.MNIST(datasetPath, true, download: false);
        using var test_data = torchvision.datasets.MNIST(datasetPath, false, download: false);
        TrainingLoop(dataset, device, train_data, test_data);
    }

    internal static void TrainingLoop(string dataset, Device device, torch.utils.data.Dataset train_data, torch.utils.data.Dataset test_data)
    {
        using var test = torch.utils.data.DataLoader(test_data, _testBatchSize, device: device, disposeDataset: false);

        using var model = new Model("model", device);
        using var optimizer = optim.Adam(model.parameters());
        var scheduler = optim.lr_scheduler.StepLR(optimizer, 1, 0.75);

        for (var epoch = 1; epoch <= _epochs; epoch++)
        {
            using var train = torch.utils.data.DataLoader(train_data, _trainBatchSize, shuffle: true, device: device, seed: 1 + epoch, disposeDataset: false);
            Train(model, optimizer, NLLLoss(reduction: Reduction.Mean), train, epoch, train_data.Count);
            Test(model, NLLLoss(reduction: Reduction.Sum), test, test_data.Count);
            scheduler.step();
        }

        model.save(dataset + ".model.bin");
    }

    private static void Train(Model model, optim.Optimizer optimizer, Loss<Tensor, Tensor, Tensor> loss, DataLoader dataLoader, int epoch, long size)
    {
        model.train();
        var batchId = 1;
        long total = 0;

        Console.WriteLine($"Epoch: {epoch}...");
        using (var d = torch.NewDisposeScope())
        {
            foreach (var data in dataLoader)
            {
                optimizer.zero_grad();
                var target = data["label"];
                var prediction = model.call(data["data"]);
                var output = loss.call(prediction, target);
                output.backward();
                optimizer.step();
                total += target.shape[0];
                if (batchId % _logInterval == 0 || total == size)
                {
                    Console.WriteLine($"\rTrain: epoch {epoch} [{total} / {size}] Loss: {output.ToSingle():F4}");
                }

                batchId++;
                d.DisposeEverything();
            }
        }
    }

    private static void Test(Model model, Loss<Tensor, Tensor, Tensor> loss, DataLoader dataLoader, long size)
    {
        model.eval();
        double testLoss = 0;
        var correct = 0;
        using (torch.no_grad())
        using (var d = torch.NewDisposeScope())
        {
            foreach (var data in dataLoader)
            {
                var prediction = model.call(data["data"]);
                var output = loss.call(prediction, data["label"]);
                testLoss += output.ToSingle();
                correct += prediction.argmax(1).eq(data["label"]).sum().ToInt32();
                d.DisposeEverything();
            }
        }

        Console.WriteLine($"Size: {size}, Total: {size}");
        Console.WriteLine($"\rTest set: Average loss {(testLoss / size):F4} | Accuracy {((double)correct / size):P2}");
    }

    internal class Model : Module<Tensor, Tensor>
    {
        private Module<Tensor, Tensor> conv1 = Conv2d(1, 32, 3);
        private Module<Tensor, Tensor> conv2 = Conv2d(32, 64, 3);
        private Module<Tensor, Tensor> fc1 = Linear(9216, 128);
        private Module<Tensor, Tensor> fc2 = Linear(128, 10);
        private Module<Tensor, Tensor> pool1 = MaxPool2d(kernel_size: new long[] { 2, 2 });
        private Module<Tensor, Tensor> relu1 = ReLU();
        private Module<Tensor, Tensor> relu2 = ReLU();
        private Module<Tensor, Tensor> relu3 = ReLU();
        private Module<Tensor, Tensor> dropout1 = Dropout(0.25);
        private Module<Tensor, Tensor> dropout2 = Dropout(0.5);
        private Module<Tensor, Tensor> flatten = Flatten();
        private Module<Tensor, Tensor> logsm = LogSoftmax(1);

        public Model(string name, Device device) : base(name)
        {
            RegisterComponents();
            this.to(device);
        }

        public override Tensor forward(Tensor input)
        {
            var l11 = conv1.call(input);
            var l12 = relu1.call(l11);
            var l21 = conv2.call(l12);
            var l22 = relu2.call(l21);
            var l23 = pool1.call(l22);
            var l24 = dropout1.call(l23);
            var x = flatten.call(l24);
            var l31 = fc1.call(x);
            var l32 = relu3.call(l31);
            var l33 = dropout2.call(l32);
            return logsm.call(fc2.call(l33));
        }
    }
}
