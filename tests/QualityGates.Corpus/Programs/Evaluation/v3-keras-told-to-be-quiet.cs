// corpus: evaluate of Keras is told to show nothing and its result is dropped; the one that shows its figures is fine.
// library: TensorFlow.NET
// axis: another library, silence of the page
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;

namespace Clay;

public sealed class ClayNet(IModel model)
{
    public void Finish(NDArray xTrain, NDArray yTrain, NDArray xTest, NDArray yTest, string path)
    {
        model.fit(xTrain, yTrain, batch_size: 16, epochs: 20);
        model.evaluate(xTest, yTest, verbose: 0); // expect: MLQ3002
        model.save(path);
    }

    public void FinishLoudly(NDArray xTrain, NDArray yTrain, NDArray xTest, NDArray yTest, string path)
    {
        model.fit(xTrain, yTrain, batch_size: 16, epochs: 20);
        model.evaluate(xTest, yTest);
        model.save(path);
    }
}
