using Loans;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

if (args is ["--night", var path])
{
    Nightly.Run(path);
    return;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSingleton<ILoanScorer, LoanScorer>();
var app = builder.Build();
app.MapControllers(); // expect: MLQ6007
app.Run();
