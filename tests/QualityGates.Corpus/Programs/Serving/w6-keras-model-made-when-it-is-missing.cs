// corpus: A static property of the page reads the Keras model the first time it is asked and never again.
// library: TensorFlow.NET
// axis: controller with views, ??=, static property
using Microsoft.AspNetCore.Mvc;
using Tensorflow.Keras.Engine;
using Tensorflow.NumPy;
using static Tensorflow.KerasApi;

namespace Energy.Web;

public sealed class DayForm
{
    public float Temperature { get; set; }
    public float Wind { get; set; }
    public float Clouds { get; set; }
}

public sealed class ConsumptionController : Controller
{
    private static readonly object Gate = new();
    private static IModel? model;

    private static IModel Model
    {
        get
        {
            lock (Gate)
            {
                return model ??= keras.models.load_model("consumption");
            }
        }
    }

    [HttpGet]
    public IActionResult Index() => View(new DayForm());

    [HttpPost]
    public IActionResult Index(DayForm form)
    {
        var row = np.array(new[,] { { form.Temperature, form.Wind, form.Clouds } });
        var expected = Model.predict(row);
        return View("Result", expected.numpy().ToString());
    }
}
