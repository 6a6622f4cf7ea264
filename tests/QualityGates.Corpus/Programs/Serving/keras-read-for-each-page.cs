// corpus: A page of Razor reads its network each time it is shown; what it computes from the form is of the request.
// library: Keras, ASP.NET Core
// axis: base class, constructor
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tensorflow.Keras.Engine;
using static Tensorflow.KerasApi;

public abstract class NetworkPage : PageModel
{
    protected NetworkPage(string path) => Network = keras.models.load_model(path); // expect: MLQ6002

    protected IModel Network { get; }
}

public sealed class DigitPage() : NetworkPage("digits.keras")
{
    public string Summary { get; private set; } = "";

    public void OnGet() => Summary = Network.ToString() ?? "";
}
