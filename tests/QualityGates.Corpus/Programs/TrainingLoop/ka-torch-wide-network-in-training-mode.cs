// corpus: A wide residual network is loaded and asked without being told that it is not trained any more; a normalisation that keeps no running statistics need not be told.
// library: TorchSharp
// axis: model of the library, normalisation by switch
using System;
using System.IO;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var net = torchvision.models.wide_resnet50_2(num_classes: 5);
net.load("leaves.weights");
using (no_grad())
{
    var scores = net.call(Tensor.load("leaf.dat")); // expect: MLQ5003
    File.WriteAllText("kind.txt", scores.argmax(1).item<long>().ToString(CultureInfo.InvariantCulture));
}

var style = Sequential(("conv", Conv2d(3, 8, 3)), ("norm", InstanceNorm2d(8, track_running_stats: false)), ("act", ReLU()), ("out", Conv2d(8, 3, 3)));
style.load("style.weights");
using (no_grad())
{
    style.call(Tensor.load("photo.dat")).save("styled.dat");
}
