// corpus: The images that stop the training are those the report is written from; fit and evaluation stand in two classes.
// library: TensorFlow.NET
// axis: field, two files
using Tensorflow.NumPy;
using static Tensorflow.Binding;

tf.set_random_seed(21);
var (x, y) = (np.load("x.npy"), np.load("y.npy"));
var images = new Images(x[":4000"], y[":4000"], x["4000:"], y["4000:"]);
var trainer = new Trainer(images);
trainer.Fit(epochs: 30);
new Report(trainer, images).Write("report.json"); // expect: MLQ2005

public sealed record Images(NDArray TrainRows, NDArray TrainLabels, NDArray HeldOutRows, NDArray HeldOutLabels);
