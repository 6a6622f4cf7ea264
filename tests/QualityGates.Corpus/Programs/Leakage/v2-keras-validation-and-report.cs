// corpus: The test arrays are the validation data of the fit, beside early stopping, and are evaluated at the end.
// library: TensorFlow.NET
// axis: another library
using Tensorflow;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using Tensorflow.Util;
using static Tensorflow.KerasApi;

namespace Leaves;

public sealed class LeafReport
{
    public float Run(IModel model, NDArray xTrain, NDArray yTrain, NDArray xTest, NDArray yTest)
    {
        model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), ["mae"]);
        model.fit(xTrain, yTrain, batch_size: 32, epochs: 50, validation_data: new ValidationDataPack((xTest, yTest)));
        var figures = model.evaluate(xTest, yTest); // expect: MLQ2005
        return figures["mae"];
    }
}
