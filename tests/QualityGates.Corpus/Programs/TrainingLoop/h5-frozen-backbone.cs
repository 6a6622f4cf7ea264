// corpus: A pretrained network gets a new head: the optimizer is made before the move to the GPU, and weights are loaded non-strictly with no look at what was loaded.
// library: TorchSharp
// axis: static methods, parameters, frozen parts, Java-minded
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torchvision;

namespace Flowers
{
    public class FineTuning
    {
        private readonly torch.Device device;
        private ResNet model;
        private torch.optim.Optimizer optimizer;
        private readonly CrossEntropyLoss criterion = torch.nn.CrossEntropyLoss();

        public FineTuning(torch.Device device, int classes)
        {
            this.device = device;
            this.model = models.resnet18(num_classes: classes);
            this.model.load("resnet18-imagenet.dat", strict: false); // expect: MLQ5010
            freeze(this.model);
            this.optimizer = torch.optim.SGD(trainable(this.model), 0.01, momentum: 0.9); // expect: MLQ5008
            this.model.to(device);
        }

        private static void freeze(torch.nn.Module net)
        {
            foreach (var (name, parameter) in net.named_parameters())
            {
                parameter.requires_grad = name.StartsWith("fc", StringComparison.Ordinal);
            }
        }

        private static IEnumerable<Parameter> trainable(torch.nn.Module net)
        {
            return net.parameters().Where(p => p.requires_grad);
        }

        public void Train(DataLoader loader, int epochs)
        {
            for (int epoch = 0; epoch < epochs; epoch++)
            {
                this.model.train();
                foreach (var batch in loader)
                {
                    using (torch.NewDisposeScope())
                    {
                        this.optimizer.zero_grad();
                        var output = this.model.call(batch["data"].to(this.device));
                        var loss = this.criterion.call(output, batch["label"].to(this.device));
                        loss.backward();
                        this.optimizer.step();
                    }
                }
            }
        }

        public double Accuracy(DataLoader loader)
        {
            long right = 0, count = 0;
            using (torch.no_grad())
            {
                foreach (var batch in loader)
                {
                    using (torch.NewDisposeScope())
                    {
                        var output = this.model.call(batch["data"].to(this.device)); // expect: MLQ5003
                        right += output.argmax(1).eq(batch["label"].to(this.device)).sum().ToInt64();
                        count += output.shape[0];
                    }
                }
            }

            return (double)right / count;
        }
    }
}
