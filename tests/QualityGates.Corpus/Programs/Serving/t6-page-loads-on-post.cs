// corpus: A page reads its model whenever somebody posts the form.
// library: Microsoft.ML
// axis: razor page
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.ML;

namespace Diabetes.Pages;

public class Measurements
{
    public float Glucose { get; set; }

    public float Weight { get; set; }
}

public class Diagnosis
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public class IndexModel : PageModel
{
    public Diagnosis? Result { get; private set; }

    public void OnGet()
    {
    }

    public void OnPost(Measurements input)
    {
        var context = new MLContext(seed: 1);
        var model = context.Model.Load(Path.Combine(AppContext.BaseDirectory, "diabetes.zip"), out _); // expect: MLQ6002
        using var engine = context.Model.CreatePredictionEngine<Measurements, Diagnosis>(model);
        Result = engine.Predict(input);
    }
}
