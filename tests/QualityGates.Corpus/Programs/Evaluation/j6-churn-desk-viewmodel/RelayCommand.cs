using System.Windows.Input;

namespace ChurnDesk.ViewModels;

public sealed class RelayCommand(Func<Task> run, Func<bool> allowed) : ICommand
{
    private bool _running;

    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => !_running && allowed();

    public async void Execute(object? parameter)
    {
        _running = true;
        Refresh();
        try
        {
            await run();
        }
        finally
        {
            _running = false;
            Refresh();
        }
    }

    public void Refresh() => CanExecuteChanged?.Invoke(this, EventArgs.Empty);
}
